namespace ChiBo.Simulator;

/// <summary>A working group as its members' accounts tell of it.</summary>
internal sealed record WorkingGroup(string Id, string Lead, IReadOnlyList<string> Members);
