using ChiBo.Contracts.Grains.Meetings.Thematic;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Preparation;
using ChiBo.Domain.Meetings.Thematic;

namespace ChiBo.Grains.Meetings.Thematic;

/// <summary>The wire's requests about a thematic study as orders.</summary>
internal static class ThematicCommands
{
    public static AssignAuthor ToCommand(this AssignAuthorRequest request, Actor actor) =>
        new(actor, request.MemberId, request.Topic, request.Aim, request.Method, request.DueOn);

    public static SubmitDraft ToCommand(this SubmitStudyDraftRequest request, Actor actor) =>
        new(actor, request.DocumentId);

    public static CommentOnDraft ToCommand(this CommentOnDraftRequest request, Actor actor) => new(actor, request.Text);

    public static SubmitFinalText ToCommand(this SubmitFinalTextRequest request, Actor actor) => new(
        actor,
        new Document(
            "",
            request.Name,
            DocumentPresentation.InFull,
            null,
            request.Sha256,
            request.Size,
            request.MediaType,
            default));

    public static AssessThematic ToCommand(this AssessThematicRequest request, Actor actor) =>
        new(actor, request.Preparation, request.Quality, request.Meaning);
}
