# The assistant: Rasa 3.6 alone with its Python 3.10, its model trained while the image is built.
# linux/amd64 only: on arm64, two of its libraries have no build for Python 3.10.
FROM python:3.10-slim AS environment
ENV UV_LINK_MODE=copy \
    UV_NO_CACHE=1 \
    UV_PROJECT_ENVIRONMENT=/opt/venv \
    UV_PYTHON_DOWNLOADS=never
RUN pip install --no-cache-dir uv==0.13.9
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --frozen --only-group bot --compile-bytecode

FROM environment AS model
ENV PATH=/opt/venv/bin:$PATH \
    RASA_TELEMETRY_ENABLED=false \
    TF_CPP_MIN_LOG_LEVEL=2
COPY bot/ bot/
COPY data/nlu/ data/nlu/
COPY tools/ tools/
# The same command as `make`. The model loses the fingerprint in its name, and keeps its seal.
RUN python tools/train.py \
    && mv models/assistant-*.tar.gz models/assistant.tar.gz \
    && mv models/assistant-*.tar.gz.sha256 models/assistant.tar.gz.sha256 \
    && rm -rf .rasa

FROM python:3.10-slim
# One thread a process: a turn is short, and the threads of several processes would fight.
ENV HOME=/tmp \
    MPLCONFIGDIR=/tmp/matplotlib \
    OMP_NUM_THREADS=1 \
    OPENBLAS_NUM_THREADS=1 \
    PATH=/opt/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    RASA_HOST=0.0.0.0 \
    RASA_MODEL=models/assistant.tar.gz \
    RASA_PORT=5005 \
    RASA_TELEMETRY_ENABLED=false \
    TF_CPP_MIN_LOG_LEVEL=2
RUN useradd --system --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin saisine
WORKDIR /app
COPY --from=environment /opt/venv /opt/venv
COPY LICENSE ./
COPY docker/probe.py docker/probe.py
COPY --from=model /app/ ./
RUN python -m compileall -q bot
USER 10001:10001
EXPOSE 5005
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
    CMD ["python", "docker/probe.py", "http://127.0.0.1:5005/"]
CMD ["python", "-m", "bot.serve"]
