using System.Globalization;
using System.Text;
using ChiBo.Evening.People;

namespace ChiBo.Evening.Wire;

/// <summary>One request, ready to be sent, and what became of it.</summary>
internal sealed class Shot
{
    private Shot(Account who, byte[] line, byte[] rest, string action) => (Who, Line, Rest, Action) = (who, line, rest, action);

    private static readonly byte[] GraphQL = "POST /graphql HTTP/1.1\r\n"u8.ToArray();
    private static readonly byte[] Votes = "POST /votes HTTP/1.1\r\n"u8.ToArray();

    public Account Who { get; }

    public byte[] Line { get; }

    public byte[] Rest { get; }

    /// <summary>The order's name as the record of the aggregate keeps it: <c>CastVote</c>.</summary>
    public string Action { get; }

    public Outcome Outcome { get; set; }

    /// <summary>The answer, for those that are read.</summary>
    public string? Text { get; set; }

    public double Milliseconds { get; set; }

    /// <summary>An order over GraphQL, named so that a repeat is known.</summary>
    public static Shot Order(Account who, DateTimeOffset at, string mutation, string about, string input)
    {
        var action = char.ToUpperInvariant(mutation[0]) + mutation[1..];
        var query = $"mutation($input: {action}Input!) {{ {mutation}(input: $input) {{ errors {{ code }} }} }}";
        return new Shot(
            who, GraphQL, Body(at, $"Idempotency-Key: {mutation}:{about}\r\n", query, $"{{\"input\":{input}}}"), action);
    }

    /// <summary>A question over GraphQL.</summary>
    public static Shot Question(Account who, DateTimeOffset at, string query, string variables) =>
        new(who, GraphQL, Body(at, "", query, variables), "");

    /// <summary>A vote for the plain program.</summary>
    public static Shot PlainVote(Account who, string meeting, string ballot, string choice) => new(
        who, Votes,
        Rested("", $"{{\"meetingId\":\"{meeting}\",\"ballotId\":\"{ballot}\",\"choice\":\"{choice}\"}}"), "");

    private static byte[] Body(DateTimeOffset at, string headers, string query, string variables)
    {
        var time = at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        var text = query.ReplaceLineEndings(" ").Replace("\"", "\\\"", StringComparison.Ordinal);
        return Rested($"ChiBo-Demo-Time: {time}\r\n{headers}", $"{{\"query\":\"{text}\",\"variables\":{variables}}}");
    }

    private static byte[] Rested(string headers, string body) => Encoding.UTF8.GetBytes(
        $"{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
}
