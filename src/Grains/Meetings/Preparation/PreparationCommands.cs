using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Meetings.Preparation;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Preparation;

namespace ChiBo.Grains.Meetings.Preparation;

/// <summary>The wire's requests about a meeting's preparation as orders.</summary>
internal static class PreparationCommands
{
    public static PrepareMeeting ToCommand(
        this PrepareMeetingRequest request, Actor actor, CellFacts cell, MeetingsBefore before) =>
        new(actor, request.ToReport(), cell, before);

    public static AddDocument ToCommand(this AddDocumentRequest request, Actor actor) => new(
        actor,
        new Document(
            "",
            request.Name,
            request.Presentation,
            request.PresenterId,
            request.Sha256,
            request.Size,
            request.MediaType,
            default));

    public static RemoveDocument ToCommand(this RemoveDocumentRequest request, Actor actor) =>
        new(actor, request.DocumentId);

    private static PreparedReport ToReport(this PrepareMeetingRequest request) => new()
    {
        PartyWork = request.PartyWork,
        ProfessionalTask = request.ProfessionalTask,
        MassOrganisations = request.MassOrganisations,
        NextProgramme = request.NextProgramme,
        KeyQuestions = request.KeyQuestions,
        Mood = request.Mood,
        CommitteeMetOn = request.CommitteeMetOn,
        SecretaryPreparation = request.SecretaryPreparation,
    };
}
