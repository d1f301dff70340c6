/**
 * How long it takes, by phase and as a whole, on the shipped world. Build with {@code mvn -q -DskipTests package}, then with
 * a JDK 25:
 *
 * <pre>{@code
 * java -jar modules/bench/target/bench.jar          # all tables, in about four minutes
 * java -jar modules/bench/target/bench.jar phases   # each phase, by JMH
 * java -jar modules/bench/target/bench.jar whole    # the whole command and the bare solver
 * java -jar modules/bench/target/bench.jar import   # a year of BACI, eleven million rows made up for it
 * }</pre>
 *
 * or in one step {@code mvn -q -Pbench -DskipTests verify}. No benchmark fails because it is slow.
 */
@NullMarked
package adit.bench;

import org.jspecify.annotations.NullMarked;
