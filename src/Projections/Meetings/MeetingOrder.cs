namespace ChiBo.Projections.Meetings;

/// <summary>What a list of meetings is ordered by.</summary>
public enum MeetingOrder
{
    NewestFirst,
    OldestFirst,
    Cell,
}
