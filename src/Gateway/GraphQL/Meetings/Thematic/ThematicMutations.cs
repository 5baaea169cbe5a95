using ChiBo.Contracts.Grains.Meetings.Thematic;
using ChiBo.Gateway.Files;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Meetings.Thematic;

/// <summary>Orders about the thematic study.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ThematicMutations
{
    [ChecksInput]
    public Task<MeetingPayload> AssignAuthor(AssignAuthorInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.AssignAuthor(caller, new AssignAuthorRequest(
            input.MemberId, input.Topic, input.Aim, input.Method, input.DueOn)));

    [ChecksInput]
    public Task<MeetingPayload> SubmitDraft(SubmitDraftInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.SubmitDraft(caller, new SubmitStudyDraftRequest(input.DocumentId)));

    [ChecksInput]
    public Task<MeetingPayload> ApproveDraft(ApproveDraftInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.ApproveDraft(caller));

    [ChecksInput]
    public Task<MeetingPayload> CommentOnDraft(CommentOnDraftInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.CommentOnDraft(caller, new CommentOnDraftRequest(input.Text)));

    /// <summary>Gives the revised text, in the same request or uploaded before.</summary>
    [ChecksInput]
    public async Task<MeetingPayload> SubmitFinalText(
        SubmitFinalTextInput input, IResolverContext context, Uploads uploads, CancellationToken cancellation)
    {
        var upload = await uploads.Take(context.Orderer(), input.File, input.Sha256, cancellation);
        return upload.Document is { } document
            ? await context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.SubmitFinalText(
                caller, new SubmitFinalTextRequest(input.Name, document.Sha256, document.Size, document.MediaType)))
            : new MeetingPayload(input.MeetingId, upload.Refused);
    }

    [ChecksInput]
    public Task<MeetingPayload> AssessThematic(AssessThematicInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.AssessThematic(
            caller, new AssessThematicRequest(input.Preparation, input.Quality, input.Meaning)));
}
