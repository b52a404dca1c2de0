/**
 * The words of which English sentences are mostly made, and words of the news that name nothing by themselves. An
 * alias of nothing else would mark half a page at the beginnings of its sentences.
 */
export const ORDINARY_WORDS = `a about above across after again against all almost alone along already also although always among an and
another any anyone anything are around as at away back be became because become been before began behind being
below best better between big black both bring brought business but by call called came can case cause center
change children church city clear close come could country course court day days dead deal death did do does done
down during each early east economy eight either election end ended even evening ever every face fact family far
father few first five food for force forces form former found four free friday friend from front full future gave
general get give given go god going gone good government great ground group had half hand has have he head health
heard help her here high him himself his history home hope house how however human hundred i idea if important in
into interest is it its itself january february march april may june july august september october november
december job just keep kind knew know land large last late law lead leader leaders leave led left less let letter
life light like line little local long look lost made major make man many market matter me mean meeting member men
middle might military million minister moment monday money month months more morning most mother mr mrs much must my
name nation national near necessary need never new news next night no none north not nothing now number of off
office official officials often old on once one only open or order other others our out over own page paper part
party past peace people perhaps person place plan point police policy political politics poor power present
president press problem program public put question quite rather read really reason red report reported reports
rest right river road room rule run said same saturday saw say says school second secretary see seem seen sense
service set several shall she short should show side since six small so social some something soon south speech
spring staff stand start state states still stop story street strong student such summer summit sunday support
system table take taken talks tell ten than that the their them then there these they thing things think third
this those though thought thousand three through thursday time times to today together told tomorrow tonight too
took top town trade treaty true try tuesday turn two under union united until up upon us use used very view visit
vote voters wait want war was water way we wednesday week well went were west what when where whether which while
white who whole why will winter with within without woman women word words work worker workers world would write
year years yes yesterday yet you young your`;
