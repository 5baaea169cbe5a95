using ChiBo.Contracts.Grains.Meetings.Thematic;
using ChiBo.Gateway.Files;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Meetings.Thematic;

/// <summary>Orders about the thematic study.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ThematicMutations
{
    /// <summary>
    /// Names who writes for the thematic study, with topic, aim and method; by those who prepare, before the notice.
    /// </summary>
    /// <param name="input">Author, topic, aim, method and the day it is due.</param>
    [ChecksInput]
    public Task<MeetingPayload> AssignAuthor(AssignAuthorInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.AssignAuthor(caller, new AssignAuthorRequest(
            input.MemberId, input.Topic, input.Aim, input.Method, input.DueOn)));

    /// <summary>
    /// Names the document that is the written draft; by the author or whoever leads, until it is approved.
    /// </summary>
    /// <param name="input">The meeting and the document.</param>
    [ChecksInput]
    public Task<MeetingPayload> SubmitDraft(SubmitDraftInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.SubmitDraft(caller, new SubmitStudyDraftRequest(input.DocumentId)));

    /// <summary>Approves the written draft, so that it goes out with the notice; by those who prepare.</summary>
    /// <param name="input">The meeting whose draft it is.</param>
    [ChecksInput]
    public Task<MeetingPayload> ApproveDraft(ApproveDraftInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.ApproveDraft(caller));

    /// <summary>Gives the author a comment; by members of the cell, from the notice until the final text.</summary>
    /// <param name="input">The meeting and the comment.</param>
    [ChecksInput]
    public Task<MeetingPayload> CommentOnDraft(CommentOnDraftInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.CommentOnDraft(caller, new CommentOnDraftRequest(input.Text)));

    /// <summary>
    /// Gives the text as revised after the meeting, in the same request or uploaded before; by the author or whoever
    /// leads.
    /// </summary>
    /// <param name="input">Name and content of the text.</param>
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

    /// <summary>Assesses preparation, quality and meaning of the study after the meeting; by whoever leads.</summary>
    /// <param name="input">The assessment in its three parts.</param>
    [ChecksInput]
    public Task<MeetingPayload> AssessThematic(AssessThematicInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.AssessThematic(
            caller, new AssessThematicRequest(input.Preparation, input.Quality, input.Meaning)));
}
