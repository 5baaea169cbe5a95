namespace HotChocolate;

/// <summary>Errors that clients may see as they are.</summary>
public class GraphQLException : Exception
{
    public GraphQLException(string message)
        : this(ErrorBuilder.New().SetMessage(message).Build())
    {
    }

    public GraphQLException(IError error)
        : base(error.Message)
    {
        Errors = [error];
    }

    public GraphQLException(params IError[] errors)
        : this((IEnumerable<IError>)errors)
    {
    }

    public GraphQLException(IEnumerable<IError> errors)
        : base("A GraphQL operation failed.")
    {
        Errors = [.. errors];
    }

    public GraphQLException(string message, Exception innerException)
        : base(message, innerException)
    {
        Errors = [ErrorBuilder.New().SetMessage(message).SetException(innerException).Build()];
    }

    public IReadOnlyList<IError> Errors { get; }
}
