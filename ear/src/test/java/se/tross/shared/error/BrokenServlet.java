package se.tross.shared.error;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import se.tross.shared.harness.Travels;

/** An address of the test deployment that always fails, as a bug does. */
@Travels
@WebServlet("/broken")
public class BrokenServlet extends HttpServlet {

    static final String SECRET = "inner secret of the house";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        throw new IllegalStateException(SECRET);
    }
}
