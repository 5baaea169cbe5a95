namespace ChiBo.Domain.Meetings;

/// <summary>A part of a meeting that may change: what a client that follows it reads again.</summary>
public enum MeetingPart
{
    /// <summary>Phase, times, place, chair, postponements and cancellation.</summary>
    Course,
    /// <summary>The draft report.</summary>
    Preparation,
    /// <summary>Items, opinions and conclusions.</summary>
    Agenda,
    /// <summary>The roll, guests and observers who arrive, and the minutes taker.</summary>
    Attendance,
    /// <summary>The queue, who has the floor, and the times.</summary>
    Speakers,
    /// <summary>Votes and their numbers.</summary>
    Ballots,
    /// <summary>What was resolved.</summary>
    Resolution,
    /// <summary>Tasks given and reported on.</summary>
    Tasks,
    /// <summary>State, words, signatures and addenda of the minutes.</summary>
    Minutes,
    /// <summary>Sheets of the cell, the visitors and the superior.</summary>
    Scores,
    /// <summary>Documents added or removed.</summary>
    Documents,
    /// <summary>People invited who are not of the cell.</summary>
    Guests,
    /// <summary>The study: author, draft, comments, final text, assessment.</summary>
    Thematic,
}
