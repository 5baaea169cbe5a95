namespace ChiBo.Domain.Meetings.Course;

/// <summary>The working group's visit that a meeting's observers come from.</summary>
/// <param name="Id">The visit's path.</param>
/// <param name="Revision">Of its list of visitors.</param>
public sealed record VisitOfMeeting(string Id, int Revision);
