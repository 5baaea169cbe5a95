using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Preparation;

namespace ChiBo.Domain.Meetings.Agenda;

/// <summary>Sets the whole agenda, in order, until its first item is under way.</summary>
/// <param name="Actor">Who leads, or the committee.</param>
/// <param name="Items">Without their ids.</param>
public sealed record SetAgenda(Actor Actor, ImmutableArray<AgendaItem> Items) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Prepares(meeting, actor)
        ?? Phases.UntilClosed(meeting)
        ?? (IsUnderWay(meeting) ? AgendaRefusals.UnderWay : null);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Items.IsEmpty) return MeetingRefusals.NoAgenda;
        if (Items.Length > MeetingLimits.AgendaItems)
            return CommonRefusals.TooMany("agenda", MeetingLimits.AgendaItems);
        foreach (var item in Items)
            if (Check(meeting, item) is { } refusal) return refusal;
        return new AgendaSet([.. Items.Select((item, i) => item with { Id = $"i{i + 1}" })]);
    }

    private static Refusal? Check(MeetingState meeting, AgendaItem item)
    {
        if (Limits.Check("title", item.Title, Limits.Title) is { } title) return title;
        if (item.Minutes is <= 0 or > MeetingLimits.ItemMinutes) return CommonRefusals.InvalidValue("minutes");
        if (item.PresenterId is { } presenter && !People.Includes(meeting, presenter))
            return MeetingRefusals.NotOnRoster;
        foreach (var document in item.DocumentIds)
            if (meeting.FindDocument(document) is null) return DocumentRefusals.NotFound;
        return null;
    }

    private static bool IsUnderWay(MeetingState meeting) =>
        !meeting.Opinions.IsEmpty
        || meeting.Floor.HasBegun
        || meeting.Ballots.Any(b => b.ItemId is not null)
        || meeting.Agenda.Any(i => i.Conclusion is not null);
}
