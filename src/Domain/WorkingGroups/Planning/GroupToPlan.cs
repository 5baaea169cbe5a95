using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups.Planning;

/// <summary>A working group whose time is planned.</summary>
public sealed record GroupToPlan(ScopePath Path, ImmutableArray<GroupMember> Members);
