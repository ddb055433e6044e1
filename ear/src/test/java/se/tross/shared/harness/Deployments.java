package se.tross.shared.harness;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of the suite: the very WAR that is shipped, with the in-container tests added. */
@ArquillianSuiteDeployment
public final class Deployments {

    /** The first of the addresses that nobody has to sign in for. */
    private static final String OPEN = "<url-pattern>/sign-in</url-pattern>";

    private Deployments() {}

    @Deployment
    public static WebArchive tross() {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "tross.war")
                .importFrom(new File(System.getProperty("tross.war")))
                .as(WebArchive.class);
        letTestsIn(war);
        TestClasses.inContainer().forEach(war::addClass);
        TestClasses.libraries().forEach(war::addAsLibraries);
        return war;
    }

    /** Everything asks for sign-in: the servlet through which the tests come in must be named among what does not. */
    private static void letTestsIn(WebArchive war) {
        String path = "WEB-INF/web.xml";
        String shipped = text(war.get(path));
        String opened = shipped.replace(OPEN, OPEN + "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>");
        if (opened.equals(shipped)) {
            throw new IllegalStateException("web.xml no longer names " + OPEN);
        }
        war.delete(path);
        war.add(new StringAsset(opened), path);
    }

    private static String text(Node node) {
        try (InputStream in = node.getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
