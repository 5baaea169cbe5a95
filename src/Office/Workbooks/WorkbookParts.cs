using System.IO.Compression;
using System.Xml;

namespace ChiBo.Office.Workbooks;

/// <summary>The parts of a workbook as XML without document types, entities or anything from outside.</summary>
internal sealed class WorkbookParts(ZipArchive zip)
{
    private long _left = WorkbookLimits.Inflated;

    /// <exception cref="InvalidDataException">The workbook lacks the part.</exception>
    public XmlReader Open(string name) => Find(name) ?? throw new InvalidDataException($"No part {name}.");

    /// <summary>Null when the workbook has no such part.</summary>
    public XmlReader? Find(string name) =>
        zip.GetEntry(name) is not { } entry
            ? null
            : XmlReader.Create(new Inflating(entry.Open(), this), new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                CloseInput = true,
                MaxCharactersInDocument = WorkbookLimits.Inflated,
            });

    /// <summary>Counts what really comes out: the sizes that a package states are only its word.</summary>
    private sealed class Inflating(Stream inner, WorkbookParts parts) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            parts._left -= read;
            return parts._left >= 0 ? read : throw new InvalidDataException("It inflates beyond its limit.");
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
