namespace ChiBo.Hosting.Bus;

/// <summary>How long the bus has been without one of its queues although the broker answers.</summary>
internal sealed class Starvation(TimeSpan patience)
{
    private TimeSpan? _since;

    /// <summary>Whether it has lasted longer than anybody should wait. A broker that is away is waited for without end.</summary>
    /// <param name="isServed">Every queue is consumed from.</param>
    /// <param name="brokerAnswers">A new connection to the broker opens.</param>
    /// <param name="now">Since the process started.</param>
    public bool Lasts(bool isServed, bool brokerAnswers, TimeSpan now)
    {
        if (isServed || !brokerAnswers) _since = null;
        else _since ??= now;
        return now - _since >= patience;
    }
}
