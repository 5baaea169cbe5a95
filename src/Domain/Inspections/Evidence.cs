namespace ChiBo.Domain.Inspections;

/// <summary>One value that a finding rests on: a number, a date, an id; never an opinion.</summary>
/// <param name="Name">What it is, such as <c>present</c>.</param>
/// <param name="Value">Written without regard to any language.</param>
public sealed record Evidence(string Name, string Value);
