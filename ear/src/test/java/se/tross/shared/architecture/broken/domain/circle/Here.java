package se.tross.shared.architecture.broken.domain.circle;

import se.tross.shared.architecture.broken.domain.circle.there.There;

/** Breaks, with There: packages have no circles. */
public class Here {

    There there;
}
