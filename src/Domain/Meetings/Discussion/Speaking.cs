using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Discussion;

/// <summary>What the orders of the floor have in common.</summary>
internal static class Speaking
{
    /// <summary>Members and guests for themselves; whoever writes for anybody.</summary>
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Sees(meeting, actor)
        ?? Access.Permit(People.IdOf(meeting, actor.MemberId) is not null || Access.IsWriter(meeting, actor))
        ?? Phases.Open(meeting);

    /// <summary>Whom an order is about; the refusal when the actor may not give it for them.</summary>
    public static Refusal? Person(MeetingState meeting, Actor actor, string? personId, out string person)
    {
        var self = People.IdOf(meeting, actor.MemberId);
        person = "";
        if (personId is not null && personId != actor.MemberId && personId != self && !Access.IsWriter(meeting, actor))
            return CommonRefusals.NotPermitted;
        if ((personId is null ? self : People.IdOf(meeting, personId)) is not { } found)
            return MeetingRefusals.NotOnRoster;
        person = found;
        return null;
    }

    /// <summary>The first item without a conclusion: what is dealt with now.</summary>
    public static string? CurrentItem(MeetingState meeting)
    {
        foreach (var item in meeting.Agenda)
            if (item.Conclusion is null) return item.Id;
        return null;
    }
}
