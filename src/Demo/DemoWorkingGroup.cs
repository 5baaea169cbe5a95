namespace ChiBo.Demo;

/// <summary>A working group of the demo bloc.</summary>
/// <param name="Id">Its path, for example <c>khoi-mau/to-cong-tac-1</c>.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Members">Five member ids of five organisations.</param>
/// <param name="Lead">One of the members.</param>
public sealed record DemoWorkingGroup(string Id, string Name, IReadOnlyList<string> Members, string Lead);
