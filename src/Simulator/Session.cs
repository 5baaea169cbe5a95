using System.Text.Json.Nodes;

namespace ChiBo.Simulator;

/// <summary>What happens in the room: people come, speak and vote.</summary>
internal sealed class Session(Cell cell, MeetingClient meeting, Calendar time)
{
    private Person Secretary => cell.Secretary.Person;

    /// <summary>Who came, the chair first; known once the room has gathered.</summary>
    public IReadOnlyList<Member> Present { get; private set; } = [];

    /// <summary>The room's code of the first minutes.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Who writes the minutes: somebody present other than the chair.</summary>
    public Member MinutesTaker => Present[1];

    /// <summary>Those whose votes count.</summary>
    public IReadOnlyList<Member> Entitled => [.. Present.Where(m => m.Votes)];

    /// <summary>Whether those who may vote are more than half of all who are entitled, present or not.</summary>
    public bool IsQuorate =>
        Entitled.Count * 2 > cell.Members.Count(m => m.Votes && (m.Counts || Present.Contains(m)));

    /// <summary>Whether the resolution was carried, as the room saw it.</summary>
    public bool IsCarried { get; private set; }

    /// <summary>Opens the room; everybody who comes checks in with the code on the screen.</summary>
    public async Task Gather()
    {
        // the first of the roster always comes: somebody other than the chair has to write the minutes
        var others = cell.Members.Where(m => m != cell.Secretary && !m.IsAway).ToArray();
        var excused = others.Skip(1).Where(m => meeting.Happens($"{m.Id}|excused", 0.07)).ToHashSet();
        var absent = others.Skip(1).Where(m => !excused.Contains(m) && meeting.Happens($"{m.Id}|absent", 0.008)).ToHashSet();
        foreach (var member in excused)
        {
            await meeting.Do(
                member.Person, time.DaysBefore(0.3), "answerInvitation", "",
                ("willAttend", false), ("reason", meeting.One($"{member.Id}|why", Vocabulary.Excuses)));
        }

        await meeting.Do(Secretary, time.Minute(0), "openMeeting");
        Present = [cell.Secretary, .. others.Where(m => !excused.Contains(m) && !absent.Contains(m))];
        Code = (await meeting.Ask(Secretary, time.Minute(2), "checkInCode { digits }"))["checkInCode"]!["digits"]!.GetValue<string>();
        await Task.WhenAll(Present.Select(m => CheckIn(m, Code)));
        await meeting.Do(Secretary, time.Minute(3), "appointMinutesTaker", "", ("memberId", MinutesTaker.Id));
        if (meeting.Happens("wrong-code", 0.2))
            await meeting.Try(others[0].Person, time.Minute(3), "checkIn", "wrong", ("code", "000000"));
        var missing = absent.Select(m => new JsonObject { ["personId"] = m.Id, ["status"] = "ABSENT_UNEXCUSED" }).ToArray();
        if (missing.Length > 0)
            await meeting.Do(MinutesTaker.Person, time.Minute(10), "recordAttendance", "", ("entries", new JsonArray([.. missing])));
    }

    public async Task Discuss()
    {
        var minute = 15.0;
        var agenda = (await meeting.Ask(Secretary, time.Minute(12), "agenda { items { id } }"))["agenda"]!["items"]!.AsArray();
        foreach (var item in agenda.Select(i => i!["id"]!.GetValue<string>()))
        {
            foreach (var speaker in Present.Where(m => meeting.Happens($"{item}|{m.Id}|speaks", 0.28)).Take(6))
            {
                await meeting.Do(speaker.Person, time.Minute(minute), "requestToSpeak", item, ("itemId", item));
                await meeting.Do(Secretary, time.Minute(minute += 0.5), "giveFloor", $"{item}|{speaker.Id}", ("personId", speaker.Id));
                await meeting.Do(
                    MinutesTaker.Person, time.Minute(minute += 2), "recordOpinion", $"{item}|{speaker.Id}",
                    ("itemId", item), ("speakerId", speaker.Id),
                    ("text", meeting.One($"{item}|{speaker.Id}|says", Vocabulary.Opinions)),
                    ("differs", meeting.Happens($"{item}|{speaker.Id}|differs", 0.05)));
            }

            await meeting.Do(Secretary, time.Minute(minute += 0.5), "endTurn", item);
            await meeting.Do(
                Secretary, time.Minute(minute += 1), "concludeItem", item,
                ("itemId", item), ("conclusion", "Thống nhất nội dung đã thảo luận, giao bí thư chỉ đạo thực hiện."));
        }
    }

    public async Task Vote()
    {
        await meeting.Do(
            Secretary, time.Minute(78), "openBallot", "",
            ("subject", "RESOLUTION"),
            ("question", "Thông qua dự thảo nghị quyết"), ("form", "SHOW_OF_HANDS"), ("majority", "MORE_THAN_HALF"));
        await Task.WhenAll(Present.Select(CastVote));
        await meeting.Do(Secretary, time.Minute(81), "closeBallot", "", ("ballotId", "b1"));
        var ballots = (await meeting.Ask(Secretary, time.Minute(81), "ballots { result }"))["ballots"]!.AsArray();
        IsCarried = ballots[0]!["result"]?.GetValue<string>() == "CARRIED";
    }

    private async Task CheckIn(Member member, string code)
    {
        await meeting.Do(member.Person, time.Minute(2.5), "checkIn", "", ("code", code));
        if (meeting.Happens($"{member.Id}|twice", 0.05)) // tapped twice: once
            await meeting.Do(member.Person, time.Minute(2.6), "checkIn", "twice", ("code", code));
    }

    private async Task CastVote(Member member)
    {
        var choice = IsAgainst(member) ? "AGAINST" : "FOR";
        if (!member.Votes)
        {
            await meeting.Try(member.Person, time.Minute(79), "castVote", "", ("ballotId", "b1"), ("choice", choice)); // probationary, or visiting
            return;
        }

        await meeting.Do(member.Person, time.Minute(79), "castVote", "", ("ballotId", "b1"), ("choice", choice));
        if (meeting.Happens($"{member.Id}|votes-again", 0.03))
            await meeting.Try(member.Person, time.Minute(80), "castVote", "again", ("ballotId", "b1"), ("choice", "AGAINST"));
    }

    private bool IsAgainst(Member member) => meeting.Happens($"{member.Id}|against", 0.04);
}
