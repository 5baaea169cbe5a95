using System.Collections.Concurrent;
using System.Diagnostics;

namespace ChiBo.Processes.Tests.Voting;

/// <summary>One vote of everybody: what they were told, and how long they waited.</summary>
internal sealed class Round
{
    private readonly ConcurrentQueue<(string Code, TimeSpan After)> _answers = [];
    private readonly ConcurrentQueue<(long At, TimeSpan Waited)> _acknowledged = [];

    /// <summary>Votes that were acknowledged.</summary>
    public int Acknowledged => _acknowledged.Count;

    /// <summary>Codes of the faults that anybody was told of.</summary>
    public string[] Faults => [.. _answers.Select(a => a.Code).Where(c => c.Length > 0)];

    /// <summary>The longest that anybody waited for an answer, of whatever kind.</summary>
    public TimeSpan SlowestAnswer => _answers.Max(a => a.After);

    /// <summary>The longest that anybody waited for an acknowledgement, with all that they sent again.</summary>
    public TimeSpan Slowest => _acknowledged.Max(a => a.Waited);

    /// <summary>How long after a moment the last vote was acknowledged.</summary>
    public TimeSpan LastAfter(long moment) => Stopwatch.GetElapsedTime(moment, _acknowledged.Max(a => a.At));

    public void Answered(string code, TimeSpan after) => _answers.Enqueue((code, after));

    public void Took(TimeSpan waited) => _acknowledged.Enqueue((Stopwatch.GetTimestamp(), waited));

    /// <summary>Waits until so many have been told of a fault.</summary>
    public async Task UntilFaults(int count, TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience);
        while (Faults.Length < count) await Task.Delay(50, limit.Token);
    }

    public override string ToString() =>
        $"{Acknowledged} votes, slowest {Slowest.TotalSeconds:0.0} s, slowest answer {SlowestAnswer.TotalSeconds:0.0} s; "
        + string.Join(", ", Faults.GroupBy(f => f).Select(f => $"{f.Count()} × {f.Key}"));
}
