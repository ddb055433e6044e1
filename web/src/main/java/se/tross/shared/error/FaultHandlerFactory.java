package se.tross.shared.error;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link FaultHandler} in front of the handler of Faces. */
public class FaultHandlerFactory extends ExceptionHandlerFactory {

    public FaultHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new FaultHandler(getWrapped().getExceptionHandler());
    }
}
