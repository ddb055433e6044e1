/**
 * The tests of the whole: one PostgreSQL, one Payara Micro with the shipped WAR, one browser, for the whole run.
 *
 * <p>Classes named {@code ...IT} are run by {@code mvn verify}; {@code -Dit.test=SomeIT -DskipUnitTests} runs one of them. A
 * run leaves everything in {@code ear/target/whole}: the server's log, the database, pictures of pages that failed.
 *
 * <p>Which kind of test:
 *
 * <ul>
 *   <li>{@code extends InContainer}: runs inside the server with {@code @Inject}; what it shares with other tests
 *       carries {@link se.tross.shared.harness.Travels}. Act as somebody with {@code CurrentActor.become}; change rows
 *       inside a transaction that is rolled back.
 *   <li>{@code extends AgainstServer}: runs outside, over HTTP or straight to the database
 *       ({@link se.tross.shared.harness.TestDatabase}).
 *   <li>{@code extends BrowserTest}, named {@code ...BrowserIT}: runs in Chromium, as in
 *       <pre>{@code
 * class PlanPageBrowserIT extends BrowserTest {
 *     @Test
 *     void showsTheSumOfTheYear() {
 *         Page page = visit(Role.EKONOM, Look.PHONE).open("/contribution/plan?year=2018");
 *         assertThat(page.getByRole(AriaRole.HEADING)).containsText("2018");
 *         Accessibility.check(page);
 *     }
 * }
 * }</pre>
 *       Script errors, failed requests and answers of 400 and above fail the test when it ends, unless it took them with
 *       {@code Visit.expectFaults()}.
 * </ul>
 */
package se.tross.shared.harness;
