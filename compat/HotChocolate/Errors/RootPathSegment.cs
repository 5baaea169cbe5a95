namespace HotChocolate;

internal sealed class RootPathSegment() : Path(null)
{
    private protected override object Segment => string.Empty;
}
