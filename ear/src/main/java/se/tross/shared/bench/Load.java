package se.tross.shared.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Some people fetching pages at once, each the next when the last has come: a bounded number of requests. */
record Load(List<Visitor> visitors, int requestsEach) {

    /** What a person does once, in nanoseconds. */
    interface Deed {
        long nanos(int person, int request) throws IOException, InterruptedException;
    }

    /** @param path the page of a request, by its number */
    Sample fetch(IntFunction<String> path) throws InterruptedException {
        return each((person, request) -> visitors.get(person).time(path.apply(request)));
    }

    /** @param deed by the person's place and the request's number */
    Sample each(Deed deed) throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(visitors.size());
        try {
            List<Future<long[]>> results = new ArrayList<>();
            for (int person = 0; person < visitors.size(); person++) {
                int offset = person;
                results.add(people.submit(() -> {
                    long[] times = new long[requestsEach];
                    for (int i = 0; i < requestsEach; i++) {
                        times[i] = deed.nanos(offset, offset * requestsEach + i);
                    }
                    return times;
                }));
            }
            return new Sample(results.stream()
                    .map(Load::timesOf)
                    .flatMapToLong(java.util.Arrays::stream)
                    .toArray());
        } finally {
            people.shutdownNow();
        }
    }

    private static long[] timesOf(Future<long[]> result) {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A page did not come", e.getCause());
        }
    }
}
