using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.Refusals;

/// <summary>Gives orders that must be refused, and notes which refusals were given.</summary>
internal sealed class Provocations
{
    private readonly HashSet<string> _seen = [];
    private readonly List<string> _wrong = [];

    /// <summary>The codes that an answer gave as it should.</summary>
    public IReadOnlySet<string> Seen => _seen;

    /// <summary>The answers that were others than expected.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    /// <summary>Orders of one person, each with the code of its refusal.</summary>
    public async Task By(Client client, params (string Code, string Mutation, object Input)[] orders)
    {
        foreach (var (code, mutation, input) in orders)
        {
            var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
            var answer = await client.Send(
                $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ errors {{ code message }} }} }}",
                new { input });
            Note(code, answer["data"]?[mutation]?["errors"]?.AsArray(), $"{mutation} {answer.ToJsonString()}");
        }
    }

    /// <summary>The same about one meeting.</summary>
    public Task By(Client client, TestMeeting meeting, params (string Code, string Mutation, object Input)[] orders) =>
        By(client, [.. orders.Select(o => (o.Code, o.Mutation, (object)meeting.Of(o.Input)))]);

    /// <summary>One refusal, with its code and its text.</summary>
    public void Note(string code, JsonArray? refusals, string answer)
    {
        if (refusals is [{ } refusal] && refusal["code"]!.GetValue<string>() == code
            && IsVietnamese(refusal["message"]!.GetValue<string>()))
            _seen.Add(code);
        else _wrong.Add($"{code}: {answer}");
    }

    private static bool IsVietnamese(string text) => text.Length > 5 && text.Any(c => c > '\u007f');
}
