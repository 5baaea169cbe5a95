using System.Text.Json.Nodes;

namespace ChiBo.Simulator;

/// <summary>A working group's visit as its people live it: planned, in the room, scored, submitted, answered.</summary>
internal sealed class Visit(PlannedVisit plan, Cell cell, string month, Api api, Person planner, MeetingClient meeting, Calendar time)
{
    private readonly Person _lead = new(api, plan.Lead);
    private readonly Person[] _visitors = [.. plan.Visitors.Select(v => new Person(api, v))];
    private string _id = "";

    public string Id => _id;

    /// <summary>The bloc plans, the lead assigns; the meeting is not planned yet and asks who comes when it is.</summary>
    public async Task Plan()
    {
        var input = new JsonObject { ["workingGroupId"] = plan.Group, ["cellId"] = cell.Id, ["month"] = month };
        _id = await planner.Make(
            "planVisit", time.DaysBefore(14), $"{cell.Id}|{month}", input, "visit { id }", m => m["visit"]!["id"]!.GetValue<string>());
        await _lead.Do("assignVisitors", time.DaysBefore(13), _id, new JsonObject
        {
            ["visitId"] = _id, ["memberIds"] = new JsonArray([.. plan.Visitors.Select(v => (JsonNode)v)]),
        });
    }

    /// <summary>Who is not in the room does not score; then they are.</summary>
    public async Task CheckIn(string code)
    {
        await meeting.Try(_visitors[0], time.Minute(2), "submitObserverScore", "early", ("judgements", new JsonArray()));
        foreach (var visitor in _visitors) await meeting.Do(visitor, time.Minute(2.5), "checkIn", "", ("code", code));
    }

    /// <summary>Each scores on their own; the lead submits, the cell answers.</summary>
    public async Task Finish(IReadOnlyList<RubricCriterion> judged)
    {
        foreach (var visitor in _visitors)
            await meeting.Do(
                visitor, time.HoursAfter(2), "submitObserverScore", "",
                ("judgements", new JsonArray([.. judged.Select(c => Judged(visitor, c))])), ("remarks", "Nền nếp, nghiêm túc."),
                ("recommendations", "Tăng thời gian thảo luận."));
        await _lead.Do("submitVisit", time.HoursAfter(4), _id, new JsonObject { ["visitId"] = _id });
        await meeting.Try(_visitors[0], time.HoursAfter(4.5), "submitObserverScore", "late", ("judgements", new JsonArray()));
        await cell.Secretary.Person.Do("answerVisit", time.HoursAfter(30), _id, new JsonObject
        {
            ["visitId"] = _id, ["text"] = "Chi bộ tiếp thu, đưa vào chương trình tháng sau.",
        });
    }

    private JsonObject Judged(Person visitor, RubricCriterion criterion)
    {
        var points = meeting.Share($"{visitor.Account}|{criterion.Code}|lost") < 0.7 ? criterion.Max : criterion.Max * 0.8;
        return new JsonObject
        {
            ["criterion"] = criterion.Code, ["points"] = Math.Floor(points / criterion.Step) * criterion.Step,
        };
    }
}
