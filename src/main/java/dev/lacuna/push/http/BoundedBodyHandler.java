package dev.lacuna.push.http;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Reads a whole response, up to a size that none reaches by right. */
final class BoundedBodyHandler implements HttpResponse.BodyHandler<byte[]> {
    private static final long MOST_BYTES = 64L << 20;

    @Override
    public HttpResponse.BodySubscriber<byte[]> apply(HttpResponse.ResponseInfo info) {
        return new BoundedBodySubscriber(HttpResponse.BodySubscribers.ofByteArray());
    }

    private static final class BoundedBodySubscriber implements HttpResponse.BodySubscriber<byte[]> {
        private final HttpResponse.BodySubscriber<byte[]> inner;
        private Flow.@org.jspecify.annotations.Nullable Subscription subscription;
        private long taken;

        private BoundedBodySubscriber(HttpResponse.BodySubscriber<byte[]> inner) {
            this.inner = inner;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return inner.getBody();
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            inner.onSubscribe(given);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            for (ByteBuffer buffer : buffers) {
                taken += buffer.remaining();
            }
            if (taken > MOST_BYTES && subscription != null) {
                subscription.cancel();
                inner.onError(new IOException("the answer is larger than " + (MOST_BYTES >> 20) + " MiB"));
            } else {
                inner.onNext(buffers);
            }
        }

        @Override
        public void onError(Throwable failure) {
            inner.onError(failure);
        }

        @Override
        public void onComplete() {
            inner.onComplete();
        }
    }
}
