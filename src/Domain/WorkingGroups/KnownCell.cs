using System.Collections.Immutable;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>A cell as the group needs it, fetched as a value before it decides.</summary>
/// <param name="Name">The cell's.</param>
/// <param name="OrganisationName">The organisation's.</param>
/// <param name="Roster">The ids of everybody on today's roster, guests for a time included.</param>
/// <param name="MeetsAt">When the regular meeting of the month is: planned, or as scheduled; null when nobody knows.</param>
/// <param name="IsHeld">The meeting of the month is over.</param>
[Checked]
public sealed record KnownCell(
    string Name, string OrganisationName, ImmutableArray<string> Roster, DateTimeOffset? MeetsAt, bool IsHeld);
