namespace HotChocolate;

/// <summary>Sees every error before clients do, and may put another in its place.</summary>
public interface IErrorFilter
{
    IError OnError(IError error);
}
