using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>Somebody is to attend a cell's meeting for another working group in which they serve too.</summary>
public sealed record Engagement(string MemberId, ScopePath Cell);
