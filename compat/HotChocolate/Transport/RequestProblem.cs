using Microsoft.AspNetCore.Http;

namespace HotChocolate.Transport;

/// <summary>A request that cannot even be tried.</summary>
internal sealed class RequestProblem(string code, string message, int status = StatusCodes.Status400BadRequest)
    : Exception(message)
{
    /// <summary>The HTTP status where the media type lets it be other than 200.</summary>
    public int Status => status;

    /// <summary>Whether the status holds for every media type.</summary>
    public bool IsFinal { get; init; }

    public IError ToError() => ErrorBuilder.New().SetMessage(Message).SetCode(code).Build();

    public static RequestProblem Invalid() => new("HC0009", "Invalid GraphQL Request.");

    public static RequestProblem TooLarge() =>
        new("HC0010", "Max GraphQL request size reached.", StatusCodes.Status413PayloadTooLarge) { IsFinal = true };
}
