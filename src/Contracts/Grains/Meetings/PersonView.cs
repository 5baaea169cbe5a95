namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>Somebody by name, as meeting or visit knew them.</summary>
/// <param name="Id">The member id; for a guest the id within the meeting.</param>
/// <param name="Name">The name as the record of that day has it.</param>
[GenerateSerializer, Immutable, Alias("meetings.person-view")]
public sealed record PersonView([property: Id(0)] string Id, [property: Id(1)] string Name);
