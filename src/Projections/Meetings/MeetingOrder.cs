namespace ChiBo.Projections.Meetings;

/// <summary>What a list of meetings is ordered by.</summary>
public enum MeetingOrder
{
    /// <summary>By when it is set to begin, latest first.</summary>
    NewestFirst,
    /// <summary>By when it is set to begin, earliest first.</summary>
    OldestFirst,
    /// <summary>By id, so that the meetings of one cell stand together.</summary>
    Cell,
}
