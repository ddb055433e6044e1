package se.tross.shared.architecture.broken.domain;

import se.tross.shared.architecture.broken.web.ForgetfulPage;

/** Breaks: modules are layers. */
public class KnowsItsPage {

    ForgetfulPage page;
}
