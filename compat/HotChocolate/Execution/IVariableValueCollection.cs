namespace HotChocolate.Execution;

/// <summary>The variables of a request, coerced.</summary>
public interface IVariableValueCollection
{
    /// <exception cref="GraphQLException">There is no such variable.</exception>
    T? GetVariable<T>(string name);

    bool TryGetVariable<T>(string name, out T? value);
}
