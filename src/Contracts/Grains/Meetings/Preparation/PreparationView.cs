using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Meetings.Preparation;

/// <summary>The draft report in its four parts.</summary>
[GenerateSerializer, Immutable, Alias("meetings.preparation-view")]
public sealed record PreparationView(
    [property: Id(0)] string PartyWork,
    [property: Id(1)] string ProfessionalTask,
    [property: Id(2)] string MassOrganisations,
    [property: Id(3)] string NextProgramme,
    [property: Id(4)] ImmutableArray<string> KeyQuestions,
    [property: Id(5)] string? Mood,
    [property: Id(6)] DateOnly? CommitteeMetOn,
    [property: Id(7)] string? SecretaryPreparation,
    [property: Id(8)] DateTimeOffset PreparedAt);
