using System.Diagnostics;
using System.Net;
using System.Text;

namespace ChiBo.Evening.Wire;

/// <summary>Many connections that together send what there is to send, each its next request when it has its answer.</summary>
internal sealed class Crowd : IDisposable
{
    private readonly Connection[] _connections;

    public Crowd(int port, int connections) =>
        _connections = [.. Enumerable.Range(0, connections).Select(_ => new Connection(new IPEndPoint(IPAddress.Loopback, port)))];

    /// <summary>Sends all, in the given order of beginning.</summary>
    /// <returns>How long it took.</returns>
    public async Task<TimeSpan> Send(IReadOnlyList<Shot> shots, bool read = false)
    {
        var next = -1;
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(_connections.Select(connection => Task.Run(async () =>
        {
            for (int i; (i = Interlocked.Increment(ref next)) < shots.Count;) await Send(connection, shots[i], read);
        })));
        return Stopwatch.GetElapsedTime(began);
    }

    public void Dispose()
    {
        foreach (var connection in _connections) connection.Dispose();
    }

    private static async Task Send(Connection connection, Shot shot, bool read)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            var answer = await connection.Send(shot.Line, shot.Who.Head, shot.Rest);
            shot.Milliseconds = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            shot.Outcome = Judge(answer);
            if (read || shot.Outcome != Outcome.Acknowledged) shot.Text = Encoding.UTF8.GetString(answer.Body.Span);
        }
        catch (Exception fault) when (fault is System.Net.Sockets.SocketException or IOException)
        {
            connection.Reset();
            (shot.Outcome, shot.Text) = (Outcome.Failed, fault.Message);
            shot.Milliseconds = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }
    }

    /// <summary>The plain program says it by its status; GraphQL by a list of errors, empty when the order was carried out.</summary>
    private static Outcome Judge(Answer answer)
    {
        if (answer.Status == (int)HttpStatusCode.Conflict) return Outcome.Refused;
        if (answer.Status != (int)HttpStatusCode.OK || answer.Body.Span.StartsWith("{\"errors\""u8)) return Outcome.Failed;
        return answer.Body.Span.IndexOf("\"errors\":[{"u8) >= 0 ? Outcome.Refused : Outcome.Acknowledged;
    }
}
