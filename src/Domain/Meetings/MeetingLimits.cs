namespace ChiBo.Domain.Meetings;

/// <summary>A limit on every collection of a meeting, and what its clocks count by.</summary>
public static class MeetingLimits
{
    /// <summary>A meeting is planned, and moved, at most so many months ahead: beyond that lies a typing error.</summary>
    public const int MonthsAhead = 24;

    /// <summary>A meeting is planned for a month that lies at most so many months back.</summary>
    public const int MonthsBack = 12;

    public const int Postponements = 12;
    public const int Guests = 100;
    public const int Observers = 20;
    public const int Documents = 50;
    public const long DocumentSize = 25L * 1024 * 1024;
    public const int KeyQuestions = 20;
    public const int AgendaItems = 40;
    public const int ItemMinutes = 480;
    public const int Queue = 300;
    public const int Opinions = 1_000;
    public const int OpinionText = 4_000;
    public const int Ballots = 60;
    public const int Tellers = 7;

    /// <summary>Counts of one ballot that were replaced by another person's.</summary>
    public const int Recounts = 10;

    public const int OtherOpinionText = 500;
    public const int Tasks = 60;
    public const int Addenda = 20;
    public const int Comments = 300;

    /// <summary>
    /// So many wrong codes of one person within <see cref="WrongCodesWithin"/> end their trying for a while: of a
    /// million
    /// codes two are right at a time.
    /// </summary>
    public const int WrongCodes = 5;

    public static readonly TimeSpan WrongCodesWithin = TimeSpan.FromMinutes(2);

    /// <summary>Arriving later than this after the opening is late.</summary>
    public static readonly TimeSpan LateAfter = TimeSpan.FromMinutes(15);

    /// <summary>Members are notified at least so long before. Source: domain/process.md §3.</summary>
    public static readonly TimeSpan Notice = TimeSpan.FromDays(1);

    /// <summary>Minutes and resolution are sent within so long after closing. Source: domain/process.md §3.</summary>
    public static readonly TimeSpan Publication = TimeSpan.FromDays(2);

    /// <summary>What a document may be.</summary>
    public static readonly string[] MediaTypes =
    [
        "application/pdf",
        "application/msword",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.ms-excel",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.ms-powerpoint",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "application/vnd.oasis.opendocument.text",
        "image/jpeg",
        "image/png",
        "text/plain",
    ];
}
