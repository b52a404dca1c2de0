export declare function failedTests(path: string): string[];
