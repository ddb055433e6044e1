package se.tross.shared.harness;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of the suite: the very WAR that is shipped, with the in-container tests added. */
@ArquillianSuiteDeployment
public final class Deployments {

    private Deployments() {}

    @Deployment
    public static WebArchive tross() {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "tross.war")
                .importFrom(new File(System.getProperty("tross.war")))
                .as(WebArchive.class);
        TestClasses.inContainer().forEach(war::addClass);
        TestClasses.libraries().forEach(war::addAsLibraries);
        return war;
    }
}
