namespace ChiBo.Domain.Meetings;

/// <summary>A part of a meeting that may change: what a client that follows it reads again.</summary>
public enum MeetingPart
{
    Course,
    Preparation,
    Agenda,
    Attendance,
    Speakers,
    Ballots,
    Resolution,
    Tasks,
    Minutes,
    Scores,
    Documents,
    Guests,
    Thematic,
}
