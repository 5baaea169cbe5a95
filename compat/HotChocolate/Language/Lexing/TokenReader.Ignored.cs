using System.Buffers;
using System.Text;

namespace HotChocolate.Language;

internal ref partial struct TokenReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private void SkipIgnored()
    {
        while (_next < _source.Length)
        {
            switch (_source[_next])
            {
                case (byte)' ' or (byte)'\t' or (byte)',':
                    _next++;
                    break;
                case (byte)'\n' or (byte)'\r':
                    SkipLineTerminator();
                    break;
                case (byte)'#':
                    SkipComment();
                    break;
                case 0xEF when _source[_next..].StartsWith(ByteOrderMark):
                    _next += ByteOrderMark.Length;
                    _surplus += ByteOrderMark.Length - 1;
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipLineTerminator()
    {
        _next += Current == '\r' && Peek(1) == '\n' ? 2 : 1;
        _line++;
        _lineStart = _next;
        _surplus = 0;
    }

    private void SkipComment()
    {
        while (Current is not (-1 or '\n' or '\r'))
        {
            SkipCharacter();
        }
    }

    /// <summary>Passes one character, or refuses bytes that are not UTF-8.</summary>
    private void SkipCharacter()
    {
        if (_source[_next] < 0x80)
        {
            _next++;
            return;
        }

        if (Rune.DecodeFromUtf8(_source[_next..], out var rune, out var length) != OperationStatus.Done)
        {
            throw new SyntaxException("The document is not valid UTF-8.", PositionAt(_next));
        }

        _next += length;
        _surplus += length - rune.Utf16SequenceLength;
    }
}
