using Microsoft.Extensions.Options;
using Orleans.Configuration;

namespace Orleans.Runtime.Calls;

/// <summary>Ends calls whose callers have waited too long; one sweep for all of them instead of a timer each.</summary>
internal sealed class CallTimeouts : IDisposable
{
    private readonly TimeProvider time;
    private readonly TimeSpan responseTimeout;
    private readonly Shard[] shards = [.. Enumerable.Range(0, 16).Select(_ => new Shard())];
    private readonly ITimer sweep;

    public CallTimeouts(TimeProvider time, IOptions<SiloMessagingOptions> options)
    {
        this.time = time;
        responseTimeout = System.Diagnostics.Debugger.IsAttached
            ? options.Value.ResponseTimeoutWithDebugger
            : options.Value.ResponseTimeout;
        var period = TimeSpan.FromMilliseconds(Math.Clamp(responseTimeout.TotalMilliseconds / 10, 20, 1000));
        sweep = time.CreateTimer(static state => ((CallTimeouts)state!).Sweep(), this, period, period);
    }

    public void Watch(GrainRequest request)
    {
        request.Deadline = time.GetTimestamp()
            + (long)((request.Shape.ResponseTimeout ?? responseTimeout).TotalSeconds * time.TimestampFrequency);
        shards[Environment.CurrentManagedThreadId & 15].Add(request);
    }

    public void Dispose() => sweep.Dispose();

    private void Sweep()
    {
        var now = time.GetTimestamp();
        foreach (var shard in shards)
        {
            foreach (var request in shard.TakeExpired(now))
            {
                request.TimeOut(request.Shape.ResponseTimeout ?? responseTimeout);
            }
        }
    }

    /// <summary>Some of the calls under way, as a list through the calls themselves.</summary>
    internal sealed class Shard
    {
        private readonly Lock gate = new();
        private GrainRequest? first;

        public void Add(GrainRequest request)
        {
            lock (gate)
            {
                request.Shard = this;
                request.Next = first;
                first?.Previous = request;
                first = request;
            }
        }

        public void Remove(GrainRequest request)
        {
            lock (gate)
            {
                Unlink(request);
            }
        }

        public List<GrainRequest> TakeExpired(long now)
        {
            List<GrainRequest> expired = [];
            lock (gate)
            {
                for (var request = first; request is not null; request = request.Next)
                {
                    if (request.Deadline <= now)
                    {
                        expired.Add(request);
                    }
                }

                expired.ForEach(Unlink);
            }

            return expired;
        }

        private void Unlink(GrainRequest request)
        {
            if (request.Shard != this)
            {
                return;
            }

            request.Previous?.Next = request.Next;
            request.Next?.Previous = request.Previous;
            if (first == request)
            {
                first = request.Next;
            }

            (request.Shard, request.Previous, request.Next) = (null, null, null);
        }
    }
}
