using System.Collections.Immutable;
using ChiBo.Demo;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.WorkingGroups;

namespace ChiBo.Standalone.History;

/// <summary>A visit as its group planned it.</summary>
/// <param name="Id">In its group, numbered as the group numbers them.</param>
/// <param name="Group">Whose it is.</param>
/// <param name="Cell">The visited cell.</param>
/// <param name="Known">The cell as the group knew it.</param>
/// <param name="Month">Whose regular meeting is visited.</param>
/// <param name="Visitors">Who attends, the one who scores first.</param>
internal sealed record PastVisit(
    ScopePath Id, DemoWorkingGroup Group, ScopePath Cell, KnownCell Known, Month Month, ImmutableArray<GroupMember> Visitors)
{
    private static readonly TimeOnly Morning = new(8, 0);

    public DateTimeOffset PlannedAt => VietnamTime.At(Month.FirstDay.AddDays(-3), Morning);

    public DateTimeOffset AssignedAt => VietnamTime.At(Month.FirstDay.AddDays(-2), Morning);

    /// <summary>When nobody expects the month's meeting any more.</summary>
    public DateTimeOffset GivenUpAt => VietnamTime.At(Month.FirstDay.AddDays(25), TimeOnly.MinValue);
}
