namespace ChiBo.Domain.Meetings.Discussion;

/// <summary>
/// How many of those present spoke: shares only, no ranking of members. Source: domain/process.md §9.
/// </summary>
/// <param name="Present">Members present who count.</param>
/// <param name="Speakers">How many of those had the floor or gave an opinion.</param>
/// <param name="OrdinaryPresent">How many of those present hold no position.</param>
/// <param name="OrdinarySpeakers">How many of those spoke.</param>
public readonly record struct SpeakerCount(int Present, int Speakers, int OrdinaryPresent, int OrdinarySpeakers)
{
    public decimal? Share => Kernel.Share.Of(Speakers, Present);

    public decimal? OrdinaryShare => Kernel.Share.Of(OrdinarySpeakers, OrdinaryPresent);

    public static SpeakerCount Of(MeetingState meeting)
    {
        int present = 0, speakers = 0, ordinary = 0, ordinarySpeakers = 0;
        var spoke = new HashSet<string>(meeting.Opinions.Select(o => o.SpeakerId));
        spoke.UnionWith(meeting.Floor.Times.Select(t => t.PersonId));
        foreach (var person in meeting.Roll)
        {
            if (!person.Counts || !person.WasPresent) continue;
            var spokeUp = spoke.Contains(person.MemberId);
            present++;
            if (spokeUp) speakers++;
            if (!person.IsOrdinary) continue;
            ordinary++;
            if (spokeUp) ordinarySpeakers++;
        }

        return new SpeakerCount(present, speakers, ordinary, ordinarySpeakers);
    }
}
