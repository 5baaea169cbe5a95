using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Meetings.Preparation;

/// <summary>
/// The draft report in its four parts, and what came before the meeting (process.md §3, S0 §2.2). For those who read
/// what is said in the cell.
/// </summary>
/// <param name="PartyWork">First part: party work (công tác xây dựng Đảng).</param>
/// <param name="ProfessionalTask">
/// Second part: leading the professional task, with the causes of what is unfinished.
/// </param>
/// <param name="MassOrganisations">Third part: the mass organisations (đoàn thể).</param>
/// <param name="NextProgramme">Fourth part: the programme of the next month.</param>
/// <param name="KeyQuestions">Questions that the discussion is to answer, at most 20.</param>
/// <param name="Mood">
/// Opinion and mood in the cell as a whole, never of persons (process.md §9); null when not assessed.
/// </param>
/// <param name="CommitteeMetOn">
/// The day on which the cell's committee agreed the report; null when it did not meet, which is a finding where there
/// is a committee.
/// </param>
/// <param name="SecretaryPreparation">
/// What the secretary prepared, in place of a committee meeting, in a cell without committee; null otherwise.
/// </param>
/// <param name="PreparedAt">When the report was last given (UTC).</param>
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
