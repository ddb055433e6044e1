package se.tross.shared.architecture.broken.web;

import jakarta.persistence.EntityNotFoundException;

/** Breaks: web knows no tables. */
public class ReturnsAnEntity {

    Object find() {
        throw new EntityNotFoundException();
    }
}
