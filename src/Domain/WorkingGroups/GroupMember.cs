using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>A member of a working group, and the cell that they never score: their own.</summary>
public sealed record GroupMember(string MemberId, string Name, ScopePath Cell);
