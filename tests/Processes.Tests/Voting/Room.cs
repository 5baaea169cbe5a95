using System.Diagnostics;
using System.Text.Json.Nodes;
using ChiBo.Processes.Tests.Host;

namespace ChiBo.Processes.Tests.Voting;

/// <summary>A meeting of one of the demo's cells in session, and its members with their phones.</summary>
internal sealed class Room(DemoProcess demo, string cell, string secretary, IReadOnlyList<string> members)
{
    private static readonly TimeSpan Hesitation = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly string Month = $"{DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(7)).AddMinutes(1):yyyy-MM}";
    private readonly Dictionary<string, string> _tokens = [];
    private List<string> _voters = [];
    private int _ballot;

    public string Id => $"{cell}/{Month}-extraordinary-1";

    /// <summary>Those who may vote.</summary>
    public int Voters => _voters.Count;

    /// <summary>Opens the meeting with everybody present, and finds out in a first ballot who votes.</summary>
    public async Task Open()
    {
        foreach (var person in members.Append(secretary)) _tokens[person] = await demo.TokenOf(person);
        var at = $"{DateTimeOffset.UtcNow.AddMinutes(1):yyyy-MM-ddTHH:mm:ssZ}";
        await Done("planMeeting", $"cellId: \"{cell}\", month: \"{Month}\", kind: EXTRAORDINARY, title: \"Đột xuất\", scheduledAt: \"{at}\"");
        await Done("setAgenda", $"meetingId: \"{Id}\", items: [{{ title: \"Biểu quyết\", kind: DISCUSSION }}]");
        await Done("conveneMeeting", $"meetingId: \"{Id}\"");
        await Done("openMeeting", $"meetingId: \"{Id}\"");
        var present = string.Join(", ", members.Select(m => $"{{ personId: \"{m}\", status: PRESENT }}"));
        await Done("recordAttendance", $"meetingId: \"{Id}\", entries: [{present}]");
        await OpenBallot();
        var first = await Task.WhenAll(members.Select(async m => (Member: m, Answer: await Cast(m))));
        _voters = [.. first.Where(f => f.Answer.Refusals.Length == 0).Select(f => f.Member)];
    }

    /// <summary>Puts the next question to the vote.</summary>
    public async Task OpenBallot()
    {
        if (_ballot > 0) await Done("closeBallot", $"meetingId: \"{Id}\", ballotId: \"b{_ballot}\"");
        _ballot++;
        await Done("openBallot", $"meetingId: \"{Id}\", question: \"Nhất trí?\", form: SHOW_OF_HANDS");
    }

    /// <summary>Everybody votes at once, and sends the same vote again as long as it is not acknowledged.</summary>
    public Task Vote(Round round) => Task.WhenAll(_voters.Select(v => Vote(v, round)));

    /// <summary>Each vote that was acknowledged is recorded once and nothing else is; gives the version that says so.</summary>
    public async Task<long> Audit()
    {
        var answer = await demo.Send(
            _tokens[secretary],
            $"{{ meeting(id: \"{Id}\") {{ version history {{ actor action }} ballots {{ id turnout }} }} verifyMeeting(id: \"{Id}\") {{ isIntact }} }}");
        var meeting = answer["data"]?["meeting"] ?? throw new InvalidOperationException(answer.ToJsonString());
        meeting["ballots"]!.AsArray().Select(b => b!["turnout"]!.GetValue<int>()).ShouldBe(Enumerable.Repeat(Voters, _ballot));
        var votes = meeting["history"]!.AsArray().Where(e => e!["action"]!.GetValue<string>() == "CastVote")
            .GroupBy(e => e!["actor"]!.GetValue<string>()).ToArray();
        votes.Length.ShouldBe(Voters);
        votes.ShouldAllBe(v => v.Count() == _ballot);
        answer["data"]!["verifyMeeting"]!["isIntact"]!.GetValue<bool>().ShouldBeTrue();
        return meeting["version"]!.GetValue<long>();
    }

    private async Task Vote(string member, Round round)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var sent = watch.Elapsed;
            var (fault, refusals) = await Cast(member);
            round.Answered(fault, watch.Elapsed - sent);
            if (fault.Length == 0)
            {
                refusals.ShouldBeEmpty();
                round.Took(watch.Elapsed);
                return;
            }

            if (watch.Elapsed > Patience) throw new TimeoutException($"{member}: {fault} after {watch.Elapsed}");
            await Task.Delay(Hesitation);
        }
    }

    private Task<(string Fault, string[] Refusals)> Cast(string member) =>
        Give(member, "castVote", $"meetingId: \"{Id}\", ballotId: \"b{_ballot}\", choice: FOR", $"b{_ballot}");

    private async Task Done(string mutation, string input)
    {
        var (fault, refusals) = await Give(secretary, mutation, input, $"{mutation}-{_ballot}");
        refusals.Append(fault).Where(code => code.Length > 0).ShouldBeEmpty($"{mutation} {Id}");
    }

    private async Task<(string Fault, string[] Refusals)> Give(string person, string mutation, string input, string order)
    {
        var answer = await demo.Send(
            _tokens[person], $"mutation {{ {mutation}(input: {{ {input} }}) {{ errors {{ code }} }} }}", order: $"{Id[^40..]}|{order}");
        return answer["errors"] is JsonArray { Count: > 0 } errors
            ? (errors[0]!["extensions"]?["code"]?.GetValue<string>() ?? errors.ToJsonString(), [])
            : ("", [.. answer["data"]![mutation]!["errors"]!.AsArray().Select(e => e!["code"]!.GetValue<string>())]);
    }
}
