using System.Collections.Immutable;
using System.Globalization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections;

/// <summary>What a check saw in a cell's record. The same record gives the same shortcomings, in whatever order it came.</summary>
/// <param name="Code">The check.</param>
/// <param name="Subject">
/// What it is about within the cell: a month, a quarter, a meeting, with a member or a task where it is about one. Code and
/// subject are the key by which nothing is raised twice.
/// </param>
/// <param name="Month">The month that it counts for.</param>
/// <param name="Since">When it came about (UTC).</param>
/// <param name="Until">When its cause went away; null while it lasts, or where it cannot.</param>
public sealed record Shortcoming(string Code, string Subject, Month Month, DateTimeOffset Since, DateTimeOffset? Until)
{
    public string? MeetingId { get; init; }

    public string? MemberId { get; init; }

    /// <summary>Within its meeting.</summary>
    public string? TaskId { get; init; }

    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    internal Shortcoming With(string name, IFormattable value) =>
        With(name, value.ToString(null, CultureInfo.InvariantCulture));

    internal Shortcoming With(string name, string value) => this with { Evidence = Evidence.Add(new Evidence(name, value)) };

    internal static Shortcoming Of(string code, CheckedMeeting meeting, DateTimeOffset since, DateTimeOffset? until = null) =>
        new(code, meeting.Name, meeting.Month, since, until) { MeetingId = meeting.Id };
}
